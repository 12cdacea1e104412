/** Facts by value: the numbers, dates and times that a text states, whichever way they are spelled; imports text only. */
@NullMarked
package kabar.facts;

import org.jspecify.annotations.NullMarked;
