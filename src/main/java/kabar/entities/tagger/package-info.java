/** A statistical tagger as it runs: model, features and decoding; imports reading, geo, text and article. */
@NullMarked
package kabar.entities.tagger;

import org.jspecify.annotations.NullMarked;
