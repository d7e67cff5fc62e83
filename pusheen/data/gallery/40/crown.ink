             lrll
      llrl   llll  llrl
      lllllllyyylllllll
      lllyyyyyyyyyyyylll
     llflyyyyyrryyyyyllllllll
     llfllyyylllyyyylfffffslllll
     llf ffffffffffff     ssffllll
    llf                  fff fsflll
 llllllflllllf  fllllllllllf ff ffllll
  lllllffflfllfflfllfllllfff     fllllll
  lllfff    fllllf   ffflll       flssll
   llf                            flssll
   llf                            llffll
    llf fllllf  flllff           flllll
lllllullllffllffllfflfffffffffllllulllll
lyyuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuyyl
llllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllll
     llllllluuuuuuuuuuuuuuuulllllll
