import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Formats each line of the input, "format argument argument…" in Base64, as Android's getString does. */
public final class Format {
  public static void main(String[] ignored) throws Exception {
    String input = new String(System.in.readAllBytes(), StandardCharsets.US_ASCII);
    for (String line : input.split("\n")) {
      String[] fields = Arrays.stream(line.split(" ", -1)).map(Format::decode).toArray(String[]::new);
      Object[] values = Arrays.stream(fields).skip(1).toArray();
      System.out.println(encode(String.format(Locale.ROOT, fields[0], values)));
    }
  }

  private static String decode(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
