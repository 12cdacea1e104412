/** Story linking: which earlier article reports the same event, pure over a small store; imports text and article. */
@NullMarked
package kabar.story;

import org.jspecify.annotations.NullMarked;
