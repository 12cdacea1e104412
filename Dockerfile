# Kabar in a container: docker build -t kabar . ; docker run --rm kabar --help
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
# The dependencies change less often than the sources: they get a layer of their own.
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -q dependency:go-offline
COPY topics topics
COPY src/main src/main
RUN mvn -q -Dmaven.test.skip -Dspotless.check.skip package

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --create-home kabar \
    && install -d -o kabar -g kabar /var/lib/kabar
COPY --from=build /build/target/lib /opt/kabar/lib
COPY --from=build /build/target/kabar.jar /opt/kabar/kabar.jar
COPY LICENSE NOTICE /opt/kabar/
USER kabar
# The state must outlive the container: a new one without it reads everything again from the brokers.
VOLUME /var/lib/kabar
ENV KABAR_STATE_DIR=/var/lib/kabar/state \
    KABAR_BROKER_DIR=/var/lib/kabar/broker \
    JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=70
# exec form: SIGTERM reaches Java, which leaves its group and flushes.
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseTransparentHugePages", "-XX:+DisplayVMOutputToStderr", "-cp", "/opt/kabar/kabar.jar:/opt/kabar/lib/broker/*", "kabar.cli.Main"]
CMD ["--help"]
