package org.huju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IdNumberVaultTest {

    private static final IdNumber NUMBER = IdNumber.parse("11010519491231002X", IdNumberTest.TODAY);
    private static final IdNumber ANOTHER = IdNumber.parse("310101199003070019", IdNumberTest.TODAY);

    private final IdNumberVault vault = vault(1);

    @Test
    void what_was_sealed_is_opened_again() {
        assertThat(vault.open(vault.seal(NUMBER))).isEqualTo(NUMBER);
        assertThat(vault(1).open(vault.seal(NUMBER))).as("after a restart").isEqualTo(NUMBER);
    }

    @Test
    void a_sealed_number_shows_nothing_and_never_looks_the_same_twice() {
        byte[] sealed = vault.seal(NUMBER);
        assertThat(sealed).hasSize(IdNumberVault.SEALED_BYTES).isNotEqualTo(vault.seal(NUMBER));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1949");
    }

    @Test
    void a_change_of_any_single_byte_is_noticed_and_nothing_is_given_away() {
        for (int i = 0; i < IdNumberVault.SEALED_BYTES; i++) {
            byte[] altered = vault.seal(NUMBER);
            altered[i] ^= 1;
            assertThatThrownBy(() -> vault.open(altered))
                    .as("byte %d", i)
                    .isInstanceOf(SealBroken.class)
                    .hasNoCause()
                    .message()
                    .doesNotContainPattern("[0-9]{4}");
        }
    }

    @Test
    void a_number_cut_short_or_empty_is_refused() {
        byte[] sealed = vault.seal(NUMBER);
        assertThatThrownBy(() -> vault.open(Arrays.copyOf(sealed, 50))).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(new byte[0])).isInstanceOf(SealBroken.class);
    }

    @Test
    void another_key_is_told_from_an_altered_number() {
        assertThatThrownBy(() -> vault(2).open(vault.seal(NUMBER)))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("another key");
    }

    @Test
    void a_fingerprint_is_the_same_for_the_same_number_and_key_only() {
        assertThat(vault.fingerprint(NUMBER)).hasSize(32).isEqualTo(vault(1).fingerprint(NUMBER));
        assertThat(vault.fingerprint(ANOTHER)).isNotEqualTo(vault.fingerprint(NUMBER));
        assertThat(vault(2).fingerprint(NUMBER)).isNotEqualTo(vault.fingerprint(NUMBER));
    }

    /** Computed outside: were a label or the derivation changed unawares, no stored fingerprint would be found again. */
    @Test
    void stored_fingerprints_stay_findable() {
        assertThat(HexFormat.of().formatHex(vault.fingerprint(NUMBER)))
                .isEqualTo("a5c988076bf9fa2f740ae7b6a38f5ee3930796cc3fc5a7d9aa16d496f7f2ba7f");
    }

    /** Made outside with the IV 000102…0b: numbers at rest stay readable. */
    @Test
    void stored_numbers_stay_readable() {
        byte[] sealed = HexFormat.of()
                .parseHex(
                        "0106a37c61000102030405060708090a0b53e57ed749bc2c0f648ccf94087f8e8abf19f52dfe2ca53e96386d1ce4b85ec28331");
        assertThat(vault.open(sealed)).isEqualTo(NUMBER);
    }

    private static IdNumberVault vault(int firstByte) {
        byte[] master = new byte[32];
        master[0] = (byte) firstByte;
        return new IdNumberVault(SealingKeys.fromBase64(Base64.getEncoder().encodeToString(master)));
    }
}
