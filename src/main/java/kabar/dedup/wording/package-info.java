/** The words of a text in the form in which texts are compared: hashed, spelled out, laid side by side. */
@NullMarked
package kabar.dedup.wording;

import org.jspecify.annotations.NullMarked;
