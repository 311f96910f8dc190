module github.com/constellation-cop/constellation

go 1.26
