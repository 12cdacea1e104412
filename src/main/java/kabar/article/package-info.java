/** What flows through Kabar, as records; imports nothing but {@code java.*}. */
@NullMarked
package kabar.article;

import org.jspecify.annotations.NullMarked;
