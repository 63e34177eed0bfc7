/**
 * Words for one thing: what an office writes, what people say, and English. Own list of the
 * vocabulary of public services in Bangladesh, written from the subject (allowances, registration,
 * land, health, farming, schooling, work abroad, law, disasters), not from anybody's queries. It is
 * long because it is a list; it is read only when an index is built, and an index carries only the
 * lines that lead to a word of its pages. Names a page should be found by belong into that page's
 * own fields, not here.
 *
 * Each line is one meaning; a word may stand in several. Words after the bar are asked with but not
 * looked for: speech that no office writes, English in Bangla letters, what sounds like another word. A hyphen joins the
 * two words of a phrase.
 */
const glossary = `
  widow widowed বিধবা | স্বামীহারা উইডো
  husband স্বামী জামাই
  wife স্ত্রী বউ
  divorced তালাকপ্রাপ্তা
  divorce তালাক বিচ্ছেদ | ডিভোর্স
  abandoned deserted পরিত্যক্তা নিগৃহীতা
  old elderly aged senior grandma grandpa বয়স্ক প্রবীণ বৃদ্ধ বার্ধক্য | বুড়া বুড়ো বুড়ি মুরুব্বি দাদা দাদি নানা নানি সিনিয়র
  age বয়স
  retirement pension পেনশন অবসর ভাতা
  allowance stipend benefit ভাতা অনুদান | এলাউন্স অ্যালাউন্স
  stipend scholarship উপবৃত্তি বৃত্তি স্টাইপেন্ড স্কলারশিপ
  disability disabled handicapped handicap lame প্রতিবন্ধী প্রতিবন্ধিতা | পঙ্গু লেংড়া ল্যাংড়া খোঁড়া ডিজেবল ডিজেবিলিটি
  blind দৃষ্টিপ্রতিবন্ধী দৃষ্টি অন্ধ | কানা
  deaf বধির শ্রবণ বাক | বোবা কালা
  autism autistic অটিজম
  wheelchair হুইলচেয়ার
  spectacles glasses চশমা
  mother maternal মা মাতা | আম্মা আম্মু মাদার
  pregnant pregnancy maternity গর্ভবতী গর্ভকালীন মাতৃত্ব মাতৃত্বকাল মাতৃত্বকালীন অন্তঃসত্ত্বা প্রসূতি | পোয়াতি পেটে প্রেগন্যান্ট ম্যাটারনিটি
  delivery childbirth প্রসব ডেলিভারি
  lactating breastfeeding breast-feeding ল্যাকটেটিং দুগ্ধদায়ী স্তন্যদানকারী | বুকের
  midwife nurse ধাত্রী নার্স দাই
  child children baby infant শিশু বাচ্চা সন্তান | kid kids পোলাপান ছেলেমেয়ে পুলাপান চাইল্ড বেবি
  boy son ছেলে পুত্র | পোলা
  girl daughter মেয়ে কন্যা
  adolescent teenager teenage কিশোর কিশোরী
  youth young যুব যুবক তরুণ | ইয়ুথ
  father পিতা বাবা | আব্বা আব্বু বাপ
  parents guardian অভিভাবক পিতামাতা
  woman women female মহিলা নারী | lady ladies মেয়েলোক মেয়েমানুষ বেটি মাইয়া উইমেন
  man men male পুরুষ
  family household পরিবার পারিবারিক খানা সংসার
  orphan এতিম অনাথ এতিমখানা | অরফান
  orphanage এতিমখানা শিশুসদন
  marriage married wedding বিবাহ বিয়ে শাদি নিকাহ | ম্যারেজ
  dowry যৌতুক পণ
  birth born জন্ম | বার্থ
  death dead died মৃত্যু মৃত | মারা মরছে মরে ডেথ
  certificate সনদ সনদপত্র সার্টিফিকেট প্রত্যয়ন প্রত্যয়নপত্র
  registration register registered registry নিবন্ধন রেজিস্ট্রেশন রেজিস্ট্রি রেজিস্টার তালিকাভুক্তি
  correction correct change সংশোধন সংশোধনী ভুল পরিবর্তন | কারেকশন
  application apply applying আবেদন দরখাস্ত এপ্লাই | এপ্লিকেশন অ্যাপ্লিকেশন
  form ফরম ফর্ম
  document documents paper papers দলিল কাগজ কাগজপত্র নথি
  fee fees cost charge price ফি খরচ মূল্য দাম
  money cash taka টাকা অর্থ | tk টাহা ট্যাকা পয়সা
  free বিনামূল্যে বিনা ফ্রি
  online অনলাইন ইন্টারনেট
  card কার্ড
  identity identification national nid id এনআইডি পরিচয়পত্র পরিচয় জাতীয় | আইডি
  voter-id ভোটার-আইডি এনআইডি পরিচয়পত্র
  passport পাসপোর্ট
  visa ভিসা
  voter vote voting ভোটার ভোট
  election নির্বাচন ইলেকশন
  citizen citizenship নাগরিক নাগরিকত্ব | সিটিজেন
  character চারিত্রিক চরিত্র
  heir inheritance succession heirs ওয়ারিশ উত্তরাধিকার উত্তরাধিকারী
  income earning আয় উপার্জন | ইনকাম
  tax করদাতা আয়কর ট্যাক্স খাজনা
  trade business shop ব্যবসা ট্রেড বাণিজ্য দোকান | দোকানদার বিজনেস
  license licence লাইসেন্স অনুমতিপত্র
  permission permit অনুমতি অনুমোদন | পারমিশন
  land property জমি ভূমি জায়গা সম্পত্তি | ল্যান্ড
  landless ভূমিহীন
  mutation নামজারি খারিজ মিউটেশন
  deed দলিল
  record porcha খতিয়ান পর্চা রেকর্ড
  survey জরিপ মাঠজরিপ
  map নকশা ম্যাপ মানচিত্র
  dispute conflict বিরোধ ঝগড়া বিবাদ
  acquisition অধিগ্রহণ
  settlement lease বন্দোবস্ত ইজারা
  house home housing ঘর বাড়ি গৃহ আশ্রয়ণ বাসস্থান | হাউস বাসা
  shelter আশ্রয় আশ্রয়কেন্দ্র
  homeless গৃহহীন | ঘরছাড়া
  rent tenant ভাড়া ভাড়াটিয়া
  loan credit লোন ঋণ | কর্জ ধার
  microcredit microfinance ক্ষুদ্রঋণ
  interest সুদ মুনাফা
  bank ব্যাংক
  installment instalment কিস্তি
  saving savings সঞ্চয় সঞ্চয়পত্র
  grant donation subsidy aid অনুদান ভর্তুকি সহায়তা | গ্র্যান্ট
  help support assistance সহায়তা সাহায্য সহযোগিতা | হেল্প সাপোর্ট
  relief ত্রাণ রিলিফ
  food খাদ্য খাবার খাদ্যশস্য | ফুড
  rice চাল চাউল
  wheat flour গম আটা
  oil তেল
  ration রেশন টিসিবি ওএমএস
  poor poverty destitute দরিদ্র গরিব অসহায় দুস্থ দুঃস্থ হতদরিদ্র অসচ্ছল | পুওর
  vulnerable ভালনারেবল দুস্থ
  work job employment কাজ চাকরি কর্মসংস্থান চাকুরি | জব
  labour labor worker শ্রমিক মজুর শ্রম
  wage wages salary মজুরি বেতন
  unemployed বেকার কর্মহীন
  recruitment hiring নিয়োগ
  training প্রশিক্ষণ ট্রেনিং | শিখা শিখায় শেখা শেখায় শেখাবে শেখানো শিখতে শিখব শিখমু learn learning teach
  course কোর্স
  computer কম্পিউটার
  tailor tailoring sewing stitching দর্জি সেলাই টেইলারিং | টেইলার টেইলর
  machine মেশিন যন্ত্র
  embroidery এমব্রয়ডারি কারচুপি ব্লক
  beauty parlour parlor বিউটিফিকেশন পার্লার বিউটি
  entrepreneur উদ্যোক্তা
  cooperative সমবায় সমিতি
  association society club সমিতি সংগঠন ক্লাব সংস্থা
  organisation organization ngo সংস্থা সংগঠন প্রতিষ্ঠান এনজিও
  volunteer voluntary স্বেচ্ছাসেবী স্বেচ্ছাসেবক
  violence abuse torture নির্যাতন সহিংসতা অত্যাচার মারধর | মারে মারছে মাইর মারপিট পেটায় পিটায় পিটাইছে পেটানো beat beaten ভায়োলেন্স টর্চার
  rape sexual ধর্ষণ যৌন | রেপ
  harassment teasing হয়রানি উত্ত্যক্ত ইভটিজিং পীড়ন | টিজ টিজিং বিরক্ত
  acid এসিড অ্যাসিড
  trafficking পাচার
  crime offence অপরাধ
  punishment penalty sentence শাস্তি দণ্ড সাজা
  fine জরিমানা অর্থদণ্ড
  jail prison imprisonment কারাদণ্ড কারাগার জেল
  prisoner বন্দি কয়েদি
  police station থানা পুলিশ
  complaint complain grievance অভিযোগ নালিশ | কমপ্লেইন কমপ্লেন
  case lawsuit মামলা কেস
  court tribunal আদালত কোর্ট ট্রাইব্যুনাল
  judge বিচারক
  trial justice বিচার
  lawyer advocate আইনজীবী উকিল | লইয়ার ল-ইয়ার
  law legal act আইন আইনি আইনগত | লিগ্যাল
  right rights অধিকার
  bail জামিন
  appeal আপিল
  witness সাক্ষী
  victim survivor ভুক্তভোগী ভিকটিম নির্যাতিত
  protection safety security সুরক্ষা নিরাপত্তা
  prevention prevent stop প্রতিরোধ নিরোধ বন্ধ
  emergency জরুরি | ইমার্জেন্সি
  helpline hotline হেল্পলাইন হটলাইন
  phone mobile telephone call ফোন মোবাইল টেলিফোন | কল
  number নম্বর নাম্বার
  address location ঠিকানা
  contact যোগাযোগ
  office কার্যালয় অফিস দপ্তর
  officer কর্মকর্তা অফিসার
  ministry মন্ত্রণালয়
  department directorate অধিদপ্তর বিভাগ
  chairman চেয়ারম্যান
  member মেম্বার সদস্য
  mayor মেয়র
  union ইউনিয়ন পরিষদ
  municipality municipal পৌরসভা পৌর
  city সিটি শহর
  village rural গ্রাম পল্লী গ্রামীণ | ভিলেজ
  urban town শহর শহুরে
  district জেলা
  upazila subdistrict উপজেলা
  ward ওয়ার্ড
  committee কমিটি
  meeting সভা মিটিং
  health স্বাস্থ্য | হেলথ
  hospital হাসপাতাল মেডিকেল
  clinic ক্লিনিক
  doctor physician চিকিৎসক ডাক্তার | ডক্টর
  treatment medical চিকিৎসা মেডিকেল | অপারেশন operation ট্রিটমেন্ট
  medicine drug ঔষধ ওষুধ | মেডিসিন বড়ি
  patient sick illness disease রোগী রোগ অসুস্থ অসুখ
  cancer ক্যান্সার ক্যানসার
  kidney কিডনি
  heart হৃদরোগ হার্ট
  stroke paralysis paralysed স্ট্রোক প্যারালাইসিস প্যারালাইজড
  thalassemia থ্যালাসেমিয়া
  liver লিভার সিরোসিস
  tuberculosis tb যক্ষ্মা যক্ষা
  diarrhoea diarrhea ডায়রিয়া
  fever dengue জ্বর ডেঙ্গু
  diabetes ডায়াবেটিস
  blood রক্ত
  vaccine vaccination immunization immunisation টিকা টিকাদান ভ্যাকসিন
  injection ইনজেকশন
  ambulance অ্যাম্বুলেন্স
  nutrition পুষ্টি অপুষ্টি
  mental মানসিক
  counselling counseling কাউন্সেলিং পরামর্শ
  contraceptive contraception planning পরিকল্পনা জন্মনিয়ন্ত্রণ
  addiction মাদক মাদকাসক্ত নেশা
  sanitation latrine toilet পায়খানা স্যানিটেশন ল্যাট্রিন টয়লেট | বাথরুম
  water পানি জল
  tubewell well নলকূপ টিউবওয়েল | কল চাপকল
  arsenic আর্সেনিক
  electricity power বিদ্যুৎ কারেন্ট | ইলেকট্রিসিটি
  meter মিটার
  connection সংযোগ | কানেকশন
  gas গ্যাস
  bill বিল
  road street রাস্তা সড়ক পথ
  bridge culvert সেতু কালভার্ট ব্রিজ
  garbage waste বর্জ্য ময়লা আবর্জনা
  school education schooling বিদ্যালয় স্কুল শিক্ষা লেখাপড়া পড়াশোনা | পড়া পড়ালেখা পড়াইতে পড়তে এডুকেশন
  student pupil ছাত্র ছাত্রী শিক্ষার্থী স্টুডেন্ট
  teacher শিক্ষক মাস্টার | টিচার
  book books বই পাঠ্যপুস্তক
  exam examination পরীক্ষা
  result ফলাফল রেজাল্ট
  admission enrolment enrollment ভর্তি
  college university কলেজ বিশ্ববিদ্যালয়
  primary প্রাথমিক
  daycare nursery creche ডেকেয়ার দিবাযত্ন
  library পাঠাগার গ্রন্থাগার লাইব্রেরি
  sports games খেলাধুলা ক্রীড়া
  agriculture farming agricultural কৃষি চাষ চাষাবাদ
  farmer কৃষক চাষি | ফার্মার
  crop harvest ফসল
  paddy ধান
  seed seeds বীজ
  fertilizer fertiliser সার
  pesticide কীটনাশক বালাইনাশক
  irrigation সেচ
  tractor ট্রাক্টর
  livestock cattle cow গবাদিপশু গরু প্রাণিসম্পদ পশু গাভী | বাছুর গাই
  breeding insemination প্রজনন
  goat ছাগল
  poultry chicken hen duck মুরগি হাঁস পোলট্রি
  egg milk ডিম দুধ
  fish fishing fisheries মাছ মৎস্য
  fisherman fishermen জেলে মৎস্যজীবী
  hilsa ইলিশ
  pond পুকুর জলাশয়
  farm খামার
  tree plant forest গাছ চারা বন বৃক্ষ
  bee honey মৌমাছি মধু
  environment pollution পরিবেশ দূষণ
  brick kiln ইটভাটা ইট
  brick-kiln brick-field ইটভাটা
  flood বন্যা | ফ্লাড
  cyclone storm ঘূর্ণিঝড় ঝড় তুফান
  disaster দুর্যোগ | ডিজাস্টার
  earthquake ভূমিকম্প
  fire burn burnt আগুন অগ্নিকাণ্ড ফায়ার দগ্ধ | পোড়া পুড়ে পুড়ছে পুড়িয়া
  lightning বজ্রপাত
  warning signal সতর্কতা সংকেত
  erosion ভাঙন নদীভাঙন
  compensation ক্ষতিপূরণ
  damage loss ক্ষতি ক্ষয়ক্ষতি
  migrant migration expatriate অভিবাসী অভিবাসন প্রবাসী
  abroad overseas foreign বিদেশ বৈদেশিক প্রবাস প্রবাসী
  remittance রেমিট্যান্স
  agency broker এজেন্সি দালাল
  freedom fighter liberation মুক্তিযোদ্ধা মুক্তিযুদ্ধ
  honorarium সম্মানী সম্মানি
  hijra transgender হিজড়া
  dalit harijan দলিত হরিজন অনগ্রসর
  bede gypsy nomad বেদে যাযাবর
  tribal indigenous ethnic ক্ষুদ্র নৃগোষ্ঠী আদিবাসী
  backward disadvantaged অনগ্রসর পিছিয়ে
  beggar begging ভিক্ষুক ভিক্ষা
  tea চা
  foster care custody হেফাজত তত্ত্বাবধান লালন
  adoption দত্তক
  probation প্রবেশন
  rehabilitation পুনর্বাসন
  social সামাজিক সমাজ
  welfare সমাজসেবা কল্যাণ
  service সেবা সার্ভিস
  information তথ্য
  achievement success অর্জন সাফল্য
  plan পরিকল্পনা
  goal target লক্ষ্য লক্ষ্যমাত্রা উদ্দেশ্য
  future ভবিষ্যৎ ভবিষ্যত
  report প্রতিবেদন রিপোর্ট
  year annual yearly বছর বার্ষিক সাল অর্থবছর
  month monthly মাস মাসিক
  day daily দিন দৈনিক
  time deadline duration সময় সময়সীমা মেয়াদ
  list তালিকা লিস্ট
  name নাম
  photo picture ছবি
  signature স্বাক্ষর সই
  lost missing হারানো হারিয়ে নিখোঁজ | হারাইছে হারাইয়া হারায়
  stolen theft চুরি
  copy duplicate নকল অনুলিপি কপি
  renewal renew নবায়ন
  cancel cancellation বাতিল
  transfer হস্তান্তর বদলি স্থানান্তর
  eligible eligibility qualification যোগ্যতা শর্ত
  beneficiary উপকারভোগী সুবিধাভোগী
  selection বাছাই নির্বাচন
  rule rules regulation বিধি নিয়ম বিধিমালা
  consumer customer ভোক্তা গ্রাহক ক্রেতা
  adulteration ভেজাল
  goods product পণ্য
  vehicle car motorcycle যানবাহন গাড়ি মোটরসাইকেল
  driving driver ড্রাইভিং চালক ড্রাইভার
  boat নৌকা নৌযান
  bus বাস
  accident দুর্ঘটনা
  helmet হেলমেট
  building construction ভবন নির্মাণ ইমারত
  tender দরপত্র টেন্ডার
  corruption bribe দুর্নীতি ঘুষ
  cyber digital সাইবার ডিজিটাল
  religion religious mosque temple ধর্ম ধর্মীয় মসজিদ মন্দির
  hajj হজ হজ্জ
  gender লিঙ্গ জেন্ডার
  empowerment ক্ষমতায়ন
  development উন্নয়ন
  award prize পুরস্কার পদক
  best শ্রেষ্ঠ সেরা
  child-marriage early-marriage বাল্যবিবাহ বাল্যবিয়ে বাল্য
  child-labour child-labor শিশুশ্রম
  day-care child-care দিবাযত্ন ডেকেয়ার
  freedom-fighter মুক্তিযোদ্ধা
  birth-certificate birth-registration জন্মসনদ জন্মনিবন্ধন
  death-certificate মৃত্যুসনদ
  id-card পরিচয়পত্র
  family-planning birth-control পরিবার-পরিকল্পনা জন্মনিয়ন্ত্রণ
  tube-well নলকূপ
  domestic-violence পারিবারিক সহিংসতা নির্যাতন
  foster-care হেফাজত
  land-tax খাজনা
  village-court গ্রাম আদালত
  income-tax আয়কর
  job-card কর্মসংস্থান
  fair-price টিসিবি ওএমএস
  diary gd জিডি ডায়েরি
  mediation arbitration সালিশ মীমাংসা আপস | ঝগড়া
  possession দখল জবরদখল বেদখল
  repair renovation মেরামত সংস্কার | ভাঙা নষ্ট
  mosquito মশা
  snake snakebite সাপ দংশন
  dog rabies জলাতঙ্ক কুকুর | কামড়
  insect pest পোকা বালাই
  veterinary পশুচিকিৎসা প্রাণিসম্পদ ভেটেরিনারি
  blanket কম্বল শীতবস্ত্র
  maintenance alimony ভরণপোষণ খোরপোষ
  dower mahr দেনমোহর মোহরানা
  legal-aid আইনি আইনগত লিগ্যাল-এইড
  eye cataract চোখ চক্ষু ছানি
  teeth dental দাঁত দন্ত
  psychiatric mental মানসিক | পাগল
  gambling জুয়া
  extortion চাঁদাবাজি
  in-laws শ্বশুরবাড়ি
  vegetable vegetables সবজি শাকসবজি
  fruit fruits ফল
  jute পাট
  potato আলু
  attestation attested সত্যায়ন সত্যায়িত প্রত্যয়ন
  unmarried single অবিবাহিত
  objection noc অনাপত্তি
  clearance ছাড়পত্র ক্লিয়ারেন্স
  holding হোল্ডিং
  market bazaar বাজার হাট
  slaughter জবাই জবাইখানা | কসাই কসাইখানা
  meat মাংস
  hatchery fry হ্যাচারি পোনা
  soil মাটি মৃত্তিকা
  export রপ্তানি
  import আমদানি
  weight measurement ওজন পরিমাপ
  advertisement বিজ্ঞাপন
  notice circular বিজ্ঞপ্তি নোটিশ
  audit নিরীক্ষা
  budget বাজেট
  fund তহবিল
  board বোর্ড
  trust ট্রাস্ট
  council পরিষদ কাউন্সিল
  secretary সচিব
  president সভাপতি
  parliament সংসদ
  government সরকার সরকারি
  private বেসরকারি
  nationality জাতীয়তা নাগরিকত্ব
  minority সংখ্যালঘু
  burial graveyard কবর কবরস্থান দাফন
  culture cultural সংস্কৃতি সাংস্কৃতিক
  history ইতিহাস
  tourism tourist পর্যটন ভ্রমণ দর্শনীয়
  weather আবহাওয়া
  river নদী
  train railway রেল ট্রেন রেলওয়ে
  ticket টিকিট টিকেট
  post-office ডাকঘর
  insurance বীমা বিমা
  account হিসাব অ্যাকাউন্ট একাউন্ট
  website ওয়েবসাইট
  census শুমারি জনশুমারি
  population জনসংখ্যা
  proof evidence প্রমাণ প্রমাণপত্র
  verification verify যাচাই যাচাইকরণ
  delay late বিলম্ব বিলম্বিত দেরি
  distribution বিতরণ
  scheme program programme project কর্মসূচি প্রকল্প স্কিম
  spouse স্বামী স্ত্রী
  relative kin আত্মীয়
  adult প্রাপ্তবয়স্ক
  minor নাবালক অপ্রাপ্তবয়স্ক
  safe-motherhood প্রসব গর্ভবতী
  smoking tobacco ধূমপান তামাক
  solar সৌর সোলার
  fishing-ban নিষেধাজ্ঞা মাছ
  burn-victim acid-victim এসিডদগ্ধ এসিড দগ্ধ
  eve-teasing ইভটিজিং হয়রানি উত্ত্যক্ত
  breast-milk মাতৃদুগ্ধ দুধ
  baby-food শিশুখাদ্য
  checkup চেকআপ পরীক্ষা | চেক
  hostel হোস্টেল ছাত্রাবাস
  vagrant ভবঘুরে
  arrest গ্রেফতার গ্রেপ্তার আটক
  marriage-certificate কাবিননামা নিকাহনামা | কাবিন
  marriage-registrar কাজী কাজি
  polygamy second-marriage বহুবিবাহ দ্বিতীয়-বিবাহ
  mortgage বন্ধক
  collateral deposit জামানত
  khas-land government-land খাস-জমি খাসজমি
  sharecropper বর্গাচাষি বর্গা
  gift হেবা দান
  stamp স্ট্যাম্প
  tin ঢেউটিন টিন
  earthwork কর্মসৃজন | মাটিকাটা
  open-market ওএমএস
  toll টোল
  drainage drain ড্রেন নর্দমা
  load-shedding লোডশেডিং
  dealer ডিলার
  guava পেয়ারা
  smart-card স্মার্ট-কার্ড স্মার্টকার্ড
  bkash nagad mobile-banking বিকাশ নগদ
  visual vision দৃষ্টি দৃষ্টিপ্রতিবন্ধী
  hearing শ্রবণ
  speech বাক
  intellectual বুদ্ধি
  physical শারীরিক
  old-home বৃদ্ধাশ্রম
  police-report এজাহার জিডি
  child-support ভরণপোষণ খোরপোষ
  human-rights মানবাধিকার
  street-child street-children পথশিশু | টোকাই
  social-service social-services সমাজসেবা
  social-welfare সমাজকল্যাণ সমাজসেবা
`;

/** One meaning, in words as written. */
export interface Meaning {
  /** Bangla words that pages may use. */
  said: readonly string[];
  /** Bangla words people ask with, which no page is looked for by. */
  asked: readonly string[];
  english: readonly string[];
}

function isEnglish(word: string): boolean {
  return /^[a-z-]+$/.test(word);
}

/** The glossary's meanings. */
export const meanings: readonly Meaning[] = glossary
  .trim()
  .split('\n')
  .map((line) => {
    const [said = [], asked = []] = line.split('|').map((words) => words.trim().split(' '));
    return {
      said: said.filter((word) => !isEnglish(word)),
      asked: asked.filter((word) => !isEnglish(word)),
      english: [...said, ...asked].filter(isEnglish),
    };
  });
