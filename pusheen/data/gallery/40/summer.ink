                             lllllllll
           lll           lll llllylllll
          llllll       llllllllyy  yylll
         llfffllllllllllffflllyy    ylll
        lllfffffsffsfsfff fflllyyyyyllll
      lllfffffffffffffffffffffllllllll
      llffffffllfffffflllffffffllll
    lllllffffllllfffflllllfffllllll
    llllllffffffflllllfffffffllllll
    lllffffffffffllllffffffffffflll
  lllllllllllllffffffffllllllllllllll
  llrr   rrrrlllllllllllllrrrw    wll
  llllwwwrrrrr   wrrrw  wrrrrrwwwllll
 llllllllllllllllwrrrrllllllllllllllll
llbbbblllllllbbblllllllbbbllllllbbbblll
lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
 lllllllllllllllllllllllllllllllllllll
