llyyyll
lllllllllll
l lllbblbrrl
lllllbbbllgl
