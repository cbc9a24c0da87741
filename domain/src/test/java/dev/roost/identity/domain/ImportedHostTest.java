package dev.roost.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.UserFixture.NOON;

import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ImportedHostTest {

  @Test
  void shouldTakeWhatFitsOfForeignTexts() {
    // when
    var host = imported("Anna\tand Bert " + "x".repeat(100), "First line\r\nsecond\u0000line" + "y".repeat(3000));
    // then
    assertThat(host.name()).hasSize(80).startsWith("Anna and Bert x");
    assertThat(host.about()).hasSize(2000).startsWith("First line\nsecond line");
  }

  @Test
  void shouldCallANamelessHostSomething() {
    assertThat(imported(" \u0000 ", "").name()).isEqualTo("Host");
  }

  @Test
  void shouldRefuseAReferenceThatNamesNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ExternalReference(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ExternalReference("x".repeat(201)));
  }

  private static ImportedHost imported(String name, String about) {
    return new ImportedHost(Actors.ANNA, new ExternalReference("inside-airbnb:2787"), name, about, NOON);
  }
}
