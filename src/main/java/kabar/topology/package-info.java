/** The stream: typed topics, processors, stores; the only user of Kafka Streams. */
@NullMarked
package kabar.topology;

import org.jspecify.annotations.NullMarked;
