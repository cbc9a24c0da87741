package dev.roost.migration.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.InputRefusal.InvalidField;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTextTest {

  @Test
  void shouldSayWhatIsWrong() {
    assertThat(RefusalText.of(new InvalidField("title", "must not be empty"))).isEqualTo("title must not be empty");
    assertThat(
        RefusalText.of(new NotReadyToPublish(List.of(new Missing("description", ""), new Missing("photos", "")))))
        .isEqualTo("is published here, and now lacks description, photos");
    assertThat(RefusalText.of(new NotAllowed("import"))).isEqualTo("not allowed");
  }
}
