"""Tests of the code that packages are given, with the data of spec/example."""
