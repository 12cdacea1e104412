/** Persons, organisations and places of one article; imports text, geo and article. */
@NullMarked
package kabar.entities;

import org.jspecify.annotations.NullMarked;
