import java.io.FileInputStream;
import java.text.MessageFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;

/** Formats texts of a bundle in English: each argument is a key, and the type and the value of its argument. */
class Formats {
  public static void main(String[] words) throws Exception {
    Properties texts = new Properties();
    try (FileInputStream in = new FileInputStream(words[0])) {
      texts.load(in);
    }
    for (int at = 1; at < words.length; at += 3) {
      Object value = words[at + 1].equals("date") ? new Date(Long.parseLong(words[at + 2])) : Double.valueOf(words[at + 2]);
      System.out.println(new MessageFormat(texts.getProperty(words[at]), Locale.US).format(new Object[] { value }));
    }
  }
}
