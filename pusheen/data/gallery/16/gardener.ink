 llyyyll
llyyyyyllll   l
llllllllllllllb
l l l lbbblbbrrl
l     lbbbbblrrl
lllllllbbblllggl
