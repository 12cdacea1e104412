package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    @ParameterizedTest
    @MethodSource
    void of_exception_hasItsExitCode(Throwable thrown, int exitCode) {
        Failure failure = Failure.of(thrown);
        assertThat(failure.exitCode()).isEqualTo(exitCode);
        assertThat(failure.lines()).isNotEmpty().noneMatch(String::isBlank);
    }

    static Stream<Arguments> of_exception_hasItsExitCode() {
        return Stream.of(
                Arguments.of(new CommandFailure(3, "two of five lines are no articles"), 3),
                Arguments.of(new TimeoutException("no answer"), 69),
                Arguments.of(new DisconnectException(), 69),
                Arguments.of(new KafkaException("outer", new TimeoutException("inner")), 69),
                Arguments.of(new ExecutionException(new SaslAuthenticationException("wrong password")), 77),
                Arguments.of(new SslAuthenticationException("unknown certificate"), 77),
                Arguments.of(new TopicAuthorizationException("news.articles"), 77),
                Arguments.of(new ConfigException("security.protocol", "X"), 78),
                Arguments.of(
                        new KafkaException("outer", new ConfigException("No resolvable bootstrap urls given")), 69),
                Arguments.of(new UncheckedIOException(new IOException("disk full")), 1),
                Arguments.of(new IllegalStateException("a fault of ours"), 1));
    }

    @Test
    void of_unknownException_namesItAndHowToSeeMore() {
        assertThat(Failure.of(new IllegalStateException("odd")).lines())
                .containsExactly("unexpected IllegalStateException: odd; run it again with --stacktrace to see where");
    }

    @Test
    void of_messageWithControlCharacters_isShownSafely() {
        assertThat(Failure.of(new CommandFailure(1, "a\u001b[31mb\nc")).lines()).containsExactly("a\uFFFD[31mb c");
    }

    @Test
    void of_causesInACircle_ends() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.initCause(second);
        assertThat(Failure.of(first).exitCode()).isEqualTo(1);
    }
}
