/** The rules by which persons, organisations and places are found, script by script; imports tagger, reading, geo and article. */
@NullMarked
package kabar.entities.rules;

import org.jspecify.annotations.NullMarked;
