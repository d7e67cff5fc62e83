      lllll        lllll
     llfflllllllllllfflll
     llfffflllsffsfffffllllllll
    lllff ffffsffffff ffffssfllll llllll
    llffffffffffffffffffffsfffssllllssll
   llfffflllffffffllffffffffffsfflllsssl
 llllllfflllfffffflllflllllfffffffllffll
 llllllffffflllllffffflllllfffffffllslll
   llffffffffllllffffffffffffffffffllll
   llffffff ffffffffffffffffffffffll
   lllfffffff ffffffffffffffffffffll
lllllllffffffffffffffffffffffffffll llll
llrllllllllllllllllllllllllllllllllllrll
 llllllllllllllllllllllllllllllllllllll
   llllllllllllllllllllllllllllllllll
       llllll              llllll
