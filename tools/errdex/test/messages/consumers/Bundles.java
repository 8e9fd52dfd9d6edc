import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Loads message bundles as Java programs do. Arguments: the folder, the bundle's name, the language of the machine.
 * Each line of the input has fields in Base64: `keys` and a language, answered by the keys of the language's own file;
 * `name` and a language, by the file's name; `text`, a language, a key, its endings by preference, and the values.
 */
public class Bundles {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(args[2]));
        ClassLoader loader = new URLClassLoader(new URL[] {Path.of(args[0]).toUri().toURL()}, null);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> fields = new ArrayList<>();
            for (String field : line.split("\t", -1)) {
                fields.add(new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8));
            }
            String answer;
            try {
                answer = answer(fields, args[1], loader);
            } catch (IllegalArgumentException | MissingResourceException problem) {
                answer = problem.toString();
            }
            out.println(Base64.getEncoder().encodeToString(answer.getBytes(StandardCharsets.UTF_8)));
        }
        out.flush();
    }

    private static String answer(List<String> fields, String name, ClassLoader loader) throws Exception {
        Locale locale = Locale.forLanguageTag(fields.get(1));
        ResourceBundle.Control control = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        switch (fields.get(0)) {
            case "keys":
                Properties own = new Properties();
                String file = control.toResourceName(control.toBundleName(name, locale), "properties");
                try (InputStream stream = loader.getResourceAsStream(file)) {
                    own.load(stream);
                }
                return String.join("\n", own.stringPropertyNames());
            case "name":
                return control.toBundleName(name, locale);
            default:
                ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader);
                String key = fields.get(2);
                String[] endings = fields.get(3).isEmpty() ? new String[0] : fields.get(3).split(" ");
                String found = key;
                for (int i = endings.length - 1; i >= 0; i--) {
                    if (bundle.containsKey(key + "." + endings[i])) found = key + "." + endings[i];
                }
                // Values are texts: of a number, MessageFormat would group the digits, and write those of the language.
                Object[] values = fields.subList(4, fields.size()).toArray();
                return new MessageFormat(bundle.getString(found), bundle.getLocale()).format(values);
        }
    }
}
