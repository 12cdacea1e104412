/** The address of an article as its identity: one for all ways of reaching it. Pure; imports article and text. */
@NullMarked
package kabar.identity;

import org.jspecify.annotations.NullMarked;
