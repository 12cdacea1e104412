/** The fault suite: three brokers, two or three instances, faults by seed, and a judge that looks at the topics alone. */
@NullMarked
package kabar.faults;

import org.jspecify.annotations.NullMarked;
