declare namespace App {
  interface Locals {
    /** Sources cited on the page being drawn, in the order of their numbers. */
    citations: readonly string[];
    /** Telephone numbers that the page's sentences may link. */
    phones: readonly string[];
  }
}
