/** Events out of files, folders and standard input, whatever their format; imports json, text and article. */
@NullMarked
package kabar.input;

import org.jspecify.annotations.NullMarked;
