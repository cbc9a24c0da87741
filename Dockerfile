# Roost for production. It takes the jar that `mvn -Pproduction -DskipTests package` has made; the image itself builds nothing.

FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY bootstrap/target/production/roost-bootstrap-*-exec.jar roost.jar
RUN java -Djarmode=tools -jar roost.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 roost \
 && useradd --system --uid 10001 --gid roost --no-create-home --shell /usr/sbin/nologin roost \
 && install --directory --owner=roost --group=roost /opt/roost /var/lib/roost
WORKDIR /opt/roost
# From what changes seldom to what changes with every commit.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER roost
# A start that stops before it listens teaches the JVM what to have ready. It needs no database, and writes to none.
RUN java -XX:AOTCacheOutput=roost.aot --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
      -Xlog:aot=error -Dspring.context.exit=onRefresh \
      -Droost.database.url=jdbc:postgresql://nowhere/none -jar roost.jar
# What Roost keeps in files lies in the volume, where the next container finds it.
ENV ROOST_PHOTOS_FOLDER=/var/lib/roost/photos ROOST_DOCUMENTS_FOLDER=/var/lib/roost/documents \
    ROOST_EXPORTS_FOLDER=/var/lib/roost/exports \
    ROOST_MAIL_FOLDER=/var/lib/roost/mail
EXPOSE 8080
VOLUME /var/lib/roost
# The image has no curl, but bash can speak HTTP.
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${ROOST_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.[01] 200' <&3"]
# More options of the JVM, such as limits of its memory, go into JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:AOTCache=/opt/roost/roost.aot", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/roost/roost.jar"]
