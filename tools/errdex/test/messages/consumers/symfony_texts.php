<?php
// Loads XLIFF files as Symfony does, which holds them against the schema, and says samples with them.
// Input: the folder, languages, and samples. Output: each language's units, and the samples' texts.

require 'Symfony/Component/Translation/autoload.php';

use Symfony\Component\Translation\Formatter\IntlFormatter;
use Symfony\Component\Translation\Loader\XliffFileLoader;

const DOMAIN = 'messages+intl-icu';

$given = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$units = [];
$catalogues = [];
foreach ($given['languages'] as $language) {
    $file = "{$given['folder']}/acme-errors+intl-icu." . strtr($language, '-', '_') . '.xlf';
    $catalogues[$language] = (new XliffFileLoader())->load($file, $language, DOMAIN);
    $document = new DOMDocument();
    $document->load($file);
    $units[$language] = [];
    foreach ($document->getElementsByTagName('trans-unit') as $unit) {
        $target = $unit->getElementsByTagName('target')[0];
        $notes = [];
        foreach ($unit->getElementsByTagName('note') as $note) $notes[] = $note->textContent;
        $units[$language][] = [
            'key' => $unit->getAttribute('resname'),
            'source' => $unit->getElementsByTagName('source')[0]->textContent,
            'target' => $target->textContent,
            'state' => $target->getAttribute('state'),
            'approved' => $unit->getAttribute('approved'),
            'notes' => $notes,
        ];
    }
}

$formatter = new IntlFormatter();
$texts = [];
foreach ($given['samples'] as ['language' => $language, 'key' => $key, 'values' => $values]) {
    $message = $catalogues[$language]->get($key);
    // ICU would write numbers in the digits of the language, which here are 0 to 9.
    $texts[] = $formatter->formatIntl($message, "$language@numbers=latn", (array) $values);
}

echo json_encode(['units' => $units, 'texts' => $texts], JSON_THROW_ON_ERROR);
