/** What a text looks like to those who look for names: tokens with their word classes, shapes and gaps, script by script; imports geo and text. */
@NullMarked
package kabar.entities.reading;

import org.jspecify.annotations.NullMarked;
