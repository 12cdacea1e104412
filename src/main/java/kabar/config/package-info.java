/** The settings table; imports article and identity. */
@NullMarked
package kabar.config;

import org.jspecify.annotations.NullMarked;
