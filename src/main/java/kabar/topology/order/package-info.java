/** How the order of the log is kept and restored: what the enriching tasks tell the judge, and when a report may go. Imports pipeline and article. */
@NullMarked
package kabar.topology.order;

import org.jspecify.annotations.NullMarked;
