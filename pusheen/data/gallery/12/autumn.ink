 llooll lyl
llooollllyyl
lllll  llll
l     lrrrll
llllllllrrll
