                                   llll
     l             l              llllll
    lllll        lllll            llssll
    llffllllllllllfflllll         lsssll
   llf  fllllsfsff  fllllllll    llsssll
   llf   fffsfff       fssfllll  llfffll
  llff                 fsf sslll ll  fll
llllffflllf   fllllfffffff sfffllllffll
lllllfllfllfffflffllllllf      fllsssll
lllllf   fllllllf flllllf      fllfffll
 llf      ffffff                ll  fll
 llf                            ll fll
  llf  fllf   fflff            fllflll
  llllflllllfflllllf        ffllllll
    lllllllllllllllllllllllllllll
