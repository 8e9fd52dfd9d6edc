/** Texts of buttons and feedback forms, which end up in a page that was copied as text. */
const FURNITURE =
  /^(?:(?:is|was) this (?:page|article) (?:helpful|useful)\?|yes ?feedback.*|yes|no|feedback|copy|copied|download|edit|share|print|next|previous|back to top|on this page|table of contents|edit this page|此页面是否有帮助？|是|否|复制|下载)$/i;
/** What a page says about its age. */
const DATED =
  /^(?:page\s)?(?:last\s)?(?:updated|modified|revised|edited|reviewed|published|revision|version|date|更新时间|最后更新|最近更新|修订日期|发布时间|更新日期)/i;

/** Whether a text is a button or a form of the page. */
export function isFurniture(text: string): boolean {
  return text.length <= 100 && FURNITURE.test(text);
}

/** Whether a text says how old the page is. */
export function isDated(text: string): boolean {
  return text.length <= 100 && DATED.test(text) && /\d/.test(text);
}
