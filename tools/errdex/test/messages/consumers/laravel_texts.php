<?php
// Loads message files as Laravel does, and says samples with its translator.
// Input: the folder of the languages, the group, the keys of each language to list, and samples.
// Output: each language's keys, and the samples' texts.

// It runs on later versions of PHP than it was written for.
error_reporting(E_ALL & ~E_DEPRECATED);

require 'Illuminate/Translation/autoload.php';
require 'Illuminate/Filesystem/autoload.php';

use Illuminate\Filesystem\Filesystem;
use Illuminate\Translation\FileLoader;
use Illuminate\Translation\Translator;

$given = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$group = $given['group'];
$translator = new Translator(new FileLoader(new Filesystem(), $given['folder']), 'none');

$keys = [];
foreach ($given['languages'] as $language) $keys[$language] = array_keys($translator->get($group, [], $language));

$texts = [];
foreach ($given['samples'] as $sample) {
    ['language' => $language, 'key' => $key, 'values' => $values] = $sample;
    $own = "$group.$key";
    if (isset($sample['kind']) && $translator->has("{$own}_{$sample['kind']}", $language)) $own .= "_{$sample['kind']}";
    $texts[] = isset($sample['count'])
        ? $translator->choice($own, $sample['count'], (array) $values, $language)
        : $translator->get($own, (array) $values, $language);
}

echo json_encode(['keys' => (object) $keys, 'texts' => $texts], JSON_THROW_ON_ERROR);
