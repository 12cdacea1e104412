/** Embedded broker and topic provisioning; imports config only. */
@NullMarked
package kabar.broker;

import org.jspecify.annotations.NullMarked;
