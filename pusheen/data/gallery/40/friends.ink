                        lrrlrll
                        llrrrll
    lllll        llll    llll
    llfllllllllllllflll
   llf  flllllllff  flllllll
   llf   fffsfff       fssfllll
  llff                flclfsslllcll
llllffflllf    fllfffflccccclcccccl
lllllfflllffffflllflllccc ccccc cccll
lllllf  ffllllllf fllcccclccccwcccccll
 llf      ffffff  fllccccccccccccccclll
 llf              flcc   ccccccc   cclll
  llf fllllf  flllflcc   ccccccc   cclcl
  lllllllfllffllfllllcc  ccccccc  ccllcl
     llllllllllllllllllccccccccccclllll
