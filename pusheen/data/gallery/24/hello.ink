        lll    lllllllll
       llfllllllffllllll
     lllffffffffffflll
 llllllfflllfffllffllll
 llflllffffflllffffllll
 llfffffffffflfffffffll
  lllsfffff ffffffffsll
    llfffffffffffffffll
     lllllllllllllllll
