 llyyyyyyl
 lyyyyyyyylll
 llllllllllllll lbl
ll l   l lblllbbllll
ll   l  lblbblblrrrl
ll      lbbbbbblgggl
 llllllllbbbblllglgl
