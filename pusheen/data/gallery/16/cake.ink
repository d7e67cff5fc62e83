    yyl
    lw l     l
 lpppppplllllll
llcccccclllllll
lllllllll l l ll
lll           ll
 ll           ll
  lllllllllllll
