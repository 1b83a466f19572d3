const words = (text: string) => new Set(text.split(/\s+/))

/** Before a name, without their dots: nobody is called so. */
export const TITLE = words(
  `captain capt reverend canon cllr councillor ra rae stb dña maître lek profssa ssa dr dra drs prof profa professor professorin doktor doctor mr mrs ms mx herr herrn frau dhr mevr mevrouw monsieur madame
  mademoiselle mme mlle señor señora señorita sr sra srta signor signora sig sigra dott dottssa dottore dottoressa avv rag geom
  dipl dipl-ing dipl-kfm dipl-inf dipl-inform dipl-psych dipl-wirt-ing dipl-betrw dipl-kffr dipl-oec dipl-päd dipl-phys dipl-math dipl-chem dipl-biol dipl-hdl dipl-jur dr-ing univ-prof ao-univ-prof
  apl-prof jun-prof priv-doz pd mmag maga dkfm dkffr kommr komm-rat mgr inż rndr mudr judr phdr paeddr thdr csc hc h.c e.h habil
  panem panią doña hra rouva bpk shri smt kum t.h`,
)
/** The same where more than a single name is left behind them; in two words they may be a given name, or a family name. */
export const TITLE_OR_NAME = words(
  `don pan pani ing ir mag eng arch sir dame miss ibu tn fr hr m mw rev doc lic bacc bakk sri ao pak cik encik puan tuan hon`,
)
/** What a doctor is of; behind a title only, and written small or with a dot. */
export const FIELD = words(
  `med rer nat phil jur iur pol oec oecon techn tech mult vet dent pharm theol sc math agr pub publ h c e habil dipl ing univ psych paed päd`,
)
/** Behind a name, without dots: a degree, a certificate, an order, a generation. */
export const CREDENTIAL = words(
  `phd dphil md mba emba cpa cfa pmp phr sphr shrm-cp shrm-scp shrm msc bsc meng beng llm llb llm(eur) bba mph mpa mfa mres edd jd esq csm cspo
  psm acca fcca aca cima cipd fcipd mcipd assoc-cipd fhea frsa obe mbe cbe dds dvm bcom mcom mtech btech bed med-dr cissp aicp peng gphr
  prince2 itil dipl-ing jr ii iii iv vmd rdn lcsw mbbs fracp frcp dr prof drs phdr mudr csc facs mpp mpm bfa mag bakk`,
)
/** The same, where they are written in capitals or with dots and a whole name is left: Yo-Yo Ma and Amadou Ba have none. */
export const CREDENTIAL_OR_NAME = words('ma ba pe rn do bs ms sr ca pt ot md am mag mm eng')

export const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|di|da|do|dos|das|del|della|dello|dei|la|le|las|los|el|al|bin|bint|ibn|ben|ter|ten|te|du|des|af|av|y|e|mac|st|saint|san|abu|'t|in't|op|het)$/iu

/** Family names of people whose family name is said first, folded. A given name that is one of them stays where it is. */
export const FAMILY_FIRST = {
  /** Written with accents or in three words; the last word is the name to call by. */
  vietnamese: words('nguyen tran pham huynh hoang phan dang bui ngo duong dinh truong trinh doan'),
  chinese: words(
    `wang li zhang liu chen yang huang zhao wu zhou xu sun zhu gao lin guo luo liang song zheng xie tang xu feng deng cao peng zeng
    xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong lyu fan jin dai xia fu fang zou xiong bai meng
    qin qiu hou jiang yin xue yan lei hao gong shao wan qian mao ma hu he cui qiao`,
  ),
  japanese: words(
    `tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue
    kimura hayashi shimizu yamazaki ikeda hashimoto ishikawa nakajima maeda fujita ogawa okada goto hasegawa murakami kondo ishii
    saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi`,
  ),
  korean: words(
    'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon moon bae baek heo',
  ),
  hungarian: words(
    `nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz szilagyi
    fekete torok feher balazs gal kocsis orsos pinter fodor szucs kelemen hegedus vas pal simon biro katona sipos lukacs gulyas
    sandor boros fazekas szekely antal somogyi fulop veres vincze hajdu deak nemes bogdan orban balint bakos`,
  ),
}
/** Hungarian given names, folded: they tell Nagy Péter from Anna Nagy. */
export const HUNGARIAN_GIVEN = words(
  `laszlo istvan jozsef janos zoltan sandor ferenc gabor attila peter tamas zsolt tibor andras csaba imre lajos gyorgy balazs gyula
  mihaly karoly robert bela daniel david adam bence mate balint mark levente dominik krisztian norbert akos gergo gergely marton
  maria erzsebet katalin ilona eva anna zsuzsanna margit judit agnes julianna andrea ildiko erika krisztina iren eszter monika
  edit gabriella szilvia aniko timea tunde reka dora viktoria nikolett noemi zsofia hanna luca lili emese boglarka orsolya kinga
  bernadett beata marta klara marianna melinda szabolcs miklos kornel zsombor botond aron hunor kata petra fanni vivien`,
)
/** One to three syllables of Pinyin, as a given name has. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u)'
export const PINYIN = new RegExp(`^${SYLLABLE}(?:[-']?${SYLLABLE})?$`, 'u')
