module example_errors

go 1.19
