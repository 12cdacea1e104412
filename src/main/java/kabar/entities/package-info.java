/** Persons, organisations and places of one article: the façade, which puts its five rooms together; imports them, text, geo and article. */
@NullMarked
package kabar.entities;

import org.jspecify.annotations.NullMarked;
