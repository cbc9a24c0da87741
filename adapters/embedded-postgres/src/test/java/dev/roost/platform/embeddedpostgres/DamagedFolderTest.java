package dev.roost.platform.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void makeData() throws IOException {
    TestSettings.makeData(folder);
  }

  @Test
  void shouldSayThatTheVersionFileIsMissing() throws IOException {
    // given
    Files.delete(inData("PG_VERSION"));
    // when, then
    assertThatStarting().hasMessageContaining("%s is damaged: PG_VERSION is missing", TestSettings.data(folder));
  }

  @Test
  void shouldSayThatTheControlFileIsMissing() throws IOException {
    // given
    Files.delete(inData("global/pg_control"));
    // when, then
    assertThatStarting().hasMessageContaining("is damaged: global/pg_control is missing");
  }

  @Test
  void shouldSayWhichVersionWroteTheFolder() throws IOException {
    // given
    Files.writeString(inData("PG_VERSION"), "17\n");
    // when, then
    assertThatStarting().hasMessageContaining("written by PostgreSQL 17, but this Roost brings PostgreSQL 18");
  }

  @Test
  void shouldSayThatTheVersionFileIsGarbage() throws IOException {
    // given
    Files.writeString(inData("PG_VERSION"), "eighteen");
    // when, then
    assertThatStarting().hasMessageContaining("PG_VERSION is not a version");
  }

  @Test
  void shouldPassOnWhatPostgreSqlSaysOfDamageThatOnlyItCanSee() throws IOException {
    // given
    Files.write(inData("global/pg_control"), new byte[8192]);
    // when, then
    assertThatStarting().hasMessageContaining("cannot start on %s", TestSettings.data(folder))
        .hasMessageContaining("incompatible with server").hasMessageContaining("postgresql.log");
  }

  @Test
  void shouldNotTouchADamagedFolder() throws IOException {
    // given
    Files.delete(inData("PG_VERSION"));
    // when
    assertThatStarting();
    // then
    assertThat(inData("global/pg_control")).exists();
  }

  private Path inData(String file) {
    return TestSettings.data(folder).resolve(file);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertThatStarting() {
    return assertThatThrownBy(() -> TestSettings.start(folder)).isInstanceOf(EmbeddedServerException.class)
        .hasMessageNotContaining("\n");
  }
}
