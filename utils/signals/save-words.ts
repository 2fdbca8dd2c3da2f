import { beginsLike, plainName } from './share-words';

/**
 * Names of controls that keep the page for later, by language. Common knowledge, gathered on 2026-11-22. “Save”
 * and its like also close forms and take preferences, so a name counts as a whole only.
 */
const THING =
  '(?:page|article|story|post|recipe|video|episode|product|item|link|paper|job|event|listing|show|clip)';
const LIST =
  '(?:list|favou?rites?|bookmarks?|wish ?lists?|reading list|collections?|cookbook|recipe box|library|watch ?list|watch later|queue|playlist)';

const ENGLISH = [
  `(?:save|bookmark|favou?rite)(?: (?:this|the))?(?: ${THING})?(?: (?:for|to read|to watch) [\\p{L}’' ]*later)?`,
  `(?:save|bookmark)(?: (?:this|the|it))?(?: ${THING})? (?:on|in|at|to|with|using) (?!\\d)[\\p{L}\\p{N} .]{2,30}`,
  `(?:save|bookmark) (?:this|the) ${THING} to [\\p{L} ]{2,20} for later`,
  `(?:add|save|pin)(?: (?:this|it))? to (?:my |your |the |a )?(?:[\\p{L}]+ )?${LIST}`,
  `add (?:a )?bookmark|bookmark(?: us| me| it| this site)?`,
  `read (?:it |this )?later|watch later|listen later|save it|pin it|pin (?:this|the)(?: ${THING})?`,
];

const OTHERS = [
  // German
  '(?:(?:artikel|beitrag|rezept|seite|produkt|meldung|video|für später) )?merken|(?:artikel|beitrag|rezept|seite|meldung|video|für später) speichern|auf (?:den|die) (?:merkzettel|merkliste|wunschliste|leseliste)(?: setzen| legen)?|zur (?:merkliste|leseliste|wunschliste)(?: hinzufügen)?|merkzettel|merkliste|lesezeichen(?: setzen| hinzufügen)?|später lesen|zu (?:den )?favoriten(?: hinzufügen)?|als favorit(?: speichern)?',
  // French
  "(?:enregistrer|sauvegarder)(?: (?:l[’']article|cet article|la recette|la page|la vidéo|pour plus tard))?|lire plus tard|ajouter (?:à|aux) (?:mes |ma |vos )?(?:favoris|liste[\\p{L}’' ]*|sélection)|mettre en favoris?|ajouter aux favoris",
  // Spanish, Portuguese, Italian
  '(?:guardar?)(?: (?:el |la |esta |este )?(?:artículo|noticia|receta|página|vídeo))?(?: para (?:leer )?(?:más tarde|después))?|leer (?:más tarde|después)|añadir a (?:mis )?(?:favoritos|la lista[\\p{L} ]*)|guardar en favoritos',
  '(?:salvar|guardar)(?: (?:o |a )?(?:artigo|matéria|receita|página|notícia))?(?: para (?:ler )?(?:depois|mais tarde))?|ler (?:depois|mais tarde)|adicionar aos favoritos',
  "salva(?: (?:l[’']articolo|articolo|la ricetta|ricetta|pagina))?(?: per dopo)?|leggi (?:dopo|più tardi)|(?:aggiungi|salva) (?:ai|tra i|nei) preferiti",
  // Dutch, Scandinavian, Polish, Czech, Turkish
  '(?:artikel |recept |pagina )?(?:bewaren|opslaan)|bewaar(?: artikel| recept| voor later)?|lees later|spara(?: artikeln?| recept(?:et)?)?|lagre(?: artikkel)?|gem(?: artikel| til senere)|tallenna(?: artikkeli)?',
  'zapisz(?: artykuł| na później| przepis)?|(?:dodaj )?do ulubionych|uložit(?: článek| na později)?|kaydet|favorilere ekle|daha sonra oku',
  // Russian, Ukrainian
  '(?:(?:добавить|сохранить) )?в (?:закладки|избранное)|сохранить(?: статью| рецепт)?|(?:додати |зберегти )?(?:в|до|у) (?:закладки|закладок|обране|обраного)|отложить',
];

const UNSPACED =
  /^(?:收藏(?:本文|此文|本站|本页|文章)?|加入(?:收藏|书签|書籤|最愛)|添加(?:到)?收藏|保存(?:する|到.{1,8})?|ブックマーク(?:する|に追加)?|(?:あと|後)で読む|お気に入り(?:に追加|登録)?|クリップ|저장(?:하기)?|북마크|스크랩(?:하기)?|찜하기|บันทึก)$/u;

const WHOLE = new RegExp(`^(?:${[...ENGLISH, ...OTHERS].join('|')})$`, 'u');

/** Services that ended: what names them saves nothing any more. See the networks of these names. */
const ENDED =
  /\b(?:pocket|delicious|google|yahoo|live bookmarks|reader|readability|stumbleupon|digg)\b/;

/** What “save” in a form or a dialog is for. */
const FORM = /setting|preference|accept|consent|cookie|privacy|password|profile|draft|changes/;

/** Whether a name may keep a page: how all such names begin. */
const maySave = beginsLike(
  'save|bookmark|favo|add|pin|read|watch|listen|artikel|beitrag|rezept|seite|produkt|meldung|video|für|merk|auf|zu|lese|später|als|enregistrer|sauvegarder|lire|ajouter|mettre|guarda|leer|añadir|salva|ler|adicionar|leggi|aggiungi|recept|pagina|bewa|opslaan|lees|spara|lagre|gem|tallenna|zapisz|do|uložit|kaydet|daha|добавить|сохранить|в|додати|зберегти|до|у|отложить|收藏|加入|添加|保存|ブックマーク|あと|後|お気に入り|クリップ|저장|북마크|스크랩|찜|บันทึก',
);

/** Whether a name, taken as a whole, offers to keep the page for later. */
export function saysSave(name: string): boolean {
  if (!maySave(name)) return false;
  const plain = plainName(name);
  if (plain === '' || plain.length > 60 || ENDED.test(plain) || FORM.test(plain)) return false;
  return WHOLE.test(plain) || UNSPACED.test(plain);
}
