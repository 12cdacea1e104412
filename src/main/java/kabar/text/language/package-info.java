/** Which language a text is in: a classifier, tables of letter groups, siblings told apart; imports text only. */
@NullMarked
package kabar.text.language;

import org.jspecify.annotations.NullMarked;
