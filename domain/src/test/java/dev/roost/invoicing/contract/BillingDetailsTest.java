package dev.roost.invoicing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingDetailsTest {

  @Test
  void shouldKeepTheLinesOfAnAddress() {
    assertThat(new BillingDetails(" Anna ", "Rua 1\r\nLisboa\n", "PT", " PT5 "))
        .isEqualTo(new BillingDetails("Anna", "Rua 1\nLisboa", "PT", "PT5"));
  }

  @ParameterizedTest
  @CsvSource({"'',a,PT,x,name", "' ',a,PT,x,name", "n,a,XX,x,country", "n,a,pt,x,country", "n,a,PT,x\u202e,taxId",
      "n\u0007m,a,PT,x,name", "n,a\u0000b,PT,x,address"})
  void shouldNameTheFieldThatCannotBe(String name, String address, String country, String taxId, String field) {
    assertThat(refused(name, address, country, taxId)).isEqualTo(field);
  }

  @Test
  void shouldBound() {
    assertThat(refused("n".repeat(201), "", "", "")).isEqualTo("name");
    assertThat(refused("n", "a".repeat(501), "", "")).isEqualTo("address");
    assertThat(refused("n", "", "", "t".repeat(41))).isEqualTo("taxId");
    assertThat(refused("a\nb", "", "", "")).isEqualTo("name");
  }

  private static String refused(String name, String address, String country, String taxId) {
    var refused = catchThrowableOfType(Refused.class, () -> new BillingDetails(name, address, country, taxId));
    return ((InvalidField) refused.refusal()).field();
  }
}
