/** What can be wrong with an installation, looked at and said in a line each; changes nothing. Used by the command line alone. */
@NullMarked
package kabar.doctor;

import org.jspecify.annotations.NullMarked;
