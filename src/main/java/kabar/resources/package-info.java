/** What the tables and models on the class path are made of; imports text. */
@NullMarked
package kabar.resources;

import org.jspecify.annotations.NullMarked;
