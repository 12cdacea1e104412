/** Brokers and instances in processes of their own, which a test starts, stops, kills and freezes; nothing of them outlives it. */
@NullMarked
package kabar.processes;

import org.jspecify.annotations.NullMarked;
