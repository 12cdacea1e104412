/** The settings table; imports article only. */
@NullMarked
package kabar.config;

import org.jspecify.annotations.NullMarked;
