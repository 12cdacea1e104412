/** Training and measuring of the taggers, outside of what runs; imports the rooms of entities, geo and text. */
@NullMarked
package kabar.training;

import org.jspecify.annotations.NullMarked;
